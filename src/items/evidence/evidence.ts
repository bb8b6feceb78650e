import type { ItemType } from '../../core/assessment/item-type.js';
import { inWords } from '../wording.js';
import type { EvidenceItem } from './schema.js';

/** What a learner says of a fact: it is so, in part, or not. */
export type Claim = 'yes' | 'partly' | 'no';

/** A claim and whether the learner could show the proof tomorrow. */
export interface EvidenceResponse {
  readonly claim?: Claim;
  /** Only ever true beside "yes" or "partly". */
  readonly shown: boolean;
}

/** The claims in the order in which they are shown and numbered in packed state. */
export const claims: readonly Claim[] = ['yes', 'partly', 'no'];

const CREDIT: Readonly<Record<Claim, number>> = { yes: 1, partly: 0.5, no: 0 };
const MOST_WITHOUT_EVIDENCE = 0.6;
const CLAIM_BITS = 2;

/**
 * Yes, partly or no, and whether it could be shown.
 *
 * Yes counts 1 and partly 0.5; what cannot be shown counts at most 0.6.
 *
 * Packed in 3 bits: 2 for the claim, 0 for none; 1 for the evidence.
 */
export const evidence: ItemType<EvidenceItem, EvidenceResponse> = {
  kind: 'evidence',
  empty: () => ({ shown: false }),
  answered: (_item, response) => response.claim !== undefined,
  score: (_item, { claim, shown }) => {
    const credit = claim ? CREDIT[claim] : 0;
    return shown ? credit : Math.min(credit, MOST_WITHOUT_EVIDENCE);
  },
  keyed: () => false,
  bits: () => CLAIM_BITS + 1,
  pack: (_item, response, writer) => {
    const place = response.claim ? claims.indexOf(response.claim) + 1 : 0;
    writer.write(place, CLAIM_BITS).flag(response.shown);
  },
  unpack: (_item, reader) => {
    const claim = claims[reader.read(CLAIM_BITS) - 1];
    const shown = reader.flag() && provable(claim);
    return claim ? { claim, shown } : { shown };
  },
  typed: (_item, { claim }) => ({
    type: 'choice',
    chosen: claim ? [claim] : [],
    options: claims.map((key) => ({ key, text: key })),
  }),
  words: (_item, { claim, shown }, phrases) => {
    if (!claim) return '';
    if (!provable(claim)) return phrases[claim];
    return inWords([
      `${phrases[claim]}; ${shown ? phrases.withEvidence : phrases.withoutEvidence}`,
    ]);
  },
};

/** Whether there could be anything to show for a claim. */
export function provable(claim: Claim | undefined): boolean {
  return claim === 'yes' || claim === 'partly';
}

/** The response after a claim was picked; a tick for evidence stays while it makes sense. */
export function claimed(response: EvidenceResponse, claim: Claim): EvidenceResponse {
  return { claim, shown: response.shown && provable(claim) };
}
