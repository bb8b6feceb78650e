import { sumOf } from '../../core/adaptive/sum.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type { Form } from '../../core/assessment/form.js';
import { areaOf } from '../../core/competence/framework.js';

/** Items drawn of a bank at most, for the role that asks most; without those that a learner adds. */
export function mostDrawn({ form }: Pick<AssessmentContent, 'form'>): number {
  return Math.max(0, ...Object.values(form?.draw ?? {}).map((draw) => ofRole(draw, form?.most)));
}

/** The most that a form draws of each competence, whatever the role. */
export function mostOfEach(form: Form | undefined): Form['draw'][string] {
  const all = Object.values(form?.draw ?? {}).flatMap((draw) => Object.entries(draw));
  return Object.fromEntries(
    all.map(([id]) => [id, Math.max(...all.filter(([one]) => one === id).map(([, most]) => most))]),
  );
}

function ofRole(draw: Form['draw'][string], most = Infinity): number {
  const areas = [...new Set(Object.keys(draw).map(areaOf))];
  const counts = areas.map((area) =>
    sumOf(Object.entries(draw).flatMap(([id, count]) => (areaOf(id) === area ? count : []))),
  );
  return sumOf(counts.map((count) => Math.min(most, count)));
}
