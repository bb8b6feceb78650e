import { html, nothing, type TemplateResult } from 'lit';

/** Ids of what else describes a control, beside the hint and the problem. */
export type Described = 'unit' | 'echo' | 'how' | 'ends';

/** What stands between a question and its controls. */
export interface QuestionNotes {
  readonly hint?: string | undefined;
  /** What must be put right; empty when nothing must. */
  readonly problem: string;
}

/** The question as the heading of the screen, which takes the focus when the question is new. */
export function renderQuestion(prompt: unknown): TemplateResult {
  return html`<h1 id="question" class="question" tabindex="-1">${prompt}</h1>`;
}

/** Puts the headings of a question below those of a screen that has a title of its own. */
export function lowerHeadings(root: ParentNode): void {
  for (const heading of root.querySelectorAll('h1, h2')) {
    heading.setAttribute('aria-level', heading.localName === 'h1' ? '3' : '4');
  }
}

/** The hint and the problem, under the ids that `describedBy` names. */
export function renderNotes({ hint, problem }: QuestionNotes): TemplateResult {
  return html`${hint ? html`<p id="hint" class="help">${hint}</p>` : nothing}
  ${
    problem ? html`<div class="problem"><p id="problem" class="says">${problem}</p></div>` : nothing
  }`;
}

/** The value of `aria-describedby` for the notes that are there. */
export function describedBy({ hint, problem }: QuestionNotes, ...more: readonly Described[]) {
  const ids = [hint ? 'hint' : '', ...more, problem ? 'problem' : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
