import type { ItemContent } from '../core/assessment/item-type.js';
import type { CapacityPart } from '../core/session/activity.js';
import { assessment } from './assessment/assessment.js';
import { capacityOf as capacityOfAssessment } from './assessment/pack.js';
import { capacityOf as capacityOfPractice } from './practice/pack.js';
import { scenario } from './scenario/scenario.js';
import { practice } from './practice/practice.js';
import { programme } from './programme/programme.js';
import { unit } from './unit/unit.js';

/** Every kind of activity there is, by name; for Node, because a package carries only its own. */
export const activities = { assessment, practice, programme, scenario, unit } as const;

/** Bits of the longest attempt at some items, by kind of activity that asks them. */
export const capacities: Readonly<
  Record<
    'assessment' | 'practice',
    (content: { readonly items: readonly ItemContent[] }) => readonly CapacityPart[]
  >
> = { assessment: capacityOfAssessment, practice: capacityOfPractice };
