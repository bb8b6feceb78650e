import { Draws } from './draws.js';
import { picture } from './picture.js';
import { Writer } from './prose.js';

/** A course of invented words on which packaging tools can be compared: plain data that each converts for itself. */
export interface ReferenceContent {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly markers: { readonly page: string; readonly quiz: string };
  readonly pages: readonly ReferencePage[];
  readonly items: readonly ReferenceItem[];
  readonly dialogue: ReferenceDialogue;
}

/** A page of about 300 words, every second one with a picture. */
export interface ReferencePage {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly image: string | undefined;
  readonly alt: string | undefined;
}

/** A question; `correct` holds places of options. */
export type ReferenceItem =
  | {
      readonly id: string;
      readonly type: 'single' | 'multiple';
      readonly prompt: string;
      readonly options: readonly string[];
      readonly correct: readonly number[];
      readonly feedback: string;
    }
  | {
      readonly id: string;
      readonly type: 'matching';
      readonly prompt: string;
      readonly pairs: readonly (readonly [string, string])[];
      readonly feedback: string;
    }
  | {
      readonly id: string;
      readonly type: 'likert';
      readonly prompt: string;
      readonly scale: readonly string[];
    };

/** A conversation of nodes with two ways on from each. */
export interface ReferenceDialogue {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly speaker: string;
    readonly text: string;
    readonly choices: readonly { readonly text: string; readonly to: string }[];
  }[];
}

/** The content and its pictures, by the paths under which pages name them. */
export interface Reference {
  readonly content: ReferenceContent;
  readonly pictures: ReadonlyMap<string, Buffer>;
}

const PICTURES = 5;
const NODES = 12;
const SCALE = ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'];
const MARKERS = { page: 'Welcome marker alpha', quiz: 'quiz marker beta' };

/** The content of a seed, always the same: what is drawn first stays first. */
export function makeReference(seed: number): Reference {
  const draws = new Draws(seed);
  const writer = new Writer(draws);
  const pictures = new Map(
    Array.from({ length: PICTURES }, (_, at) => [pathOf(at), picture(draws)] as const),
  );
  const content = {
    id: `ref-${seed}`,
    title: `Reference course ${seed}`,
    lang: 'en',
    markers: MARKERS,
    pages: Array.from({ length: 10 }, (_, at) => pageAt(at, writer)),
    items: itemsOf(draws, writer),
    dialogue: dialogueOf(writer),
  };
  return { content, pictures };
}

/** Bytes of the whole content, text and pictures. */
export function bytesOf({ content, pictures }: Reference): number {
  const text = Buffer.byteLength(JSON.stringify(content));
  return [...pictures.values()].reduce((sum, bytes) => sum + bytes.length, text);
}

function pathOf(at: number): string {
  return `images/fig${at + 1}.png`;
}

function pageAt(at: number, writer: Writer): ReferencePage {
  const title = `Page ${at + 1}: ${writer.name()} ${writer.word()}`;
  const paragraphs = [75, 75, 75, 75].map((words) => writer.paragraph(words));
  if (at === 0) paragraphs[0] = `${MARKERS.page}. ${paragraphs[0]}`;
  const pictured = at % 2 === 0;
  return {
    id: `page-${at + 1}`,
    title,
    paragraphs,
    image: pictured ? pathOf(at / 2) : undefined,
    alt: pictured ? writer.sentence(6) : undefined,
  };
}

function itemsOf(draws: Draws, writer: Writer): readonly ReferenceItem[] {
  return [
    ...times(20, (at) => singleAt(at, draws, writer)),
    ...times(10, (at) => multipleAt(at, draws, writer)),
    ...times(5, (at) => matchingAt(at, writer)),
    ...times(5, (at) => ({
      id: `li${at + 1}`,
      type: 'likert' as const,
      prompt: promptAt(35 + at, writer),
      scale: SCALE,
    })),
  ];
}

function singleAt(at: number, draws: Draws, writer: Writer): ReferenceItem {
  // A prompt is drawn after its options in the first two kinds, and before everything else in the others.
  const options = times(4, () => writer.sentence(5));
  const prompt = promptAt(at, writer);
  return {
    id: `sc${at + 1}`,
    type: 'single',
    prompt: at === 0 ? prompt.replace(': ', `: ${MARKERS.quiz} `) : prompt,
    options,
    correct: [draws.below(4)],
    feedback: writer.sentence(12),
  };
}

function multipleAt(at: number, draws: Draws, writer: Writer): ReferenceItem {
  const options = times(5, () => writer.sentence(5));
  const drawn = [0, 1, 2, 3, 4].filter(() => draws.number() < 0.5);
  return {
    id: `mc${at + 1}`,
    type: 'multiple',
    prompt: promptAt(20 + at, writer),
    options,
    correct: drawn.length > 0 ? drawn : [1],
    feedback: writer.sentence(12),
  };
}

function matchingAt(at: number, writer: Writer): ReferenceItem {
  const prompt = promptAt(30 + at, writer);
  const pairs = times(4, (k) => [writer.sentence(3), `${writer.name()}${k + 1}`] as const);
  return { id: `ma${at + 1}`, type: 'matching', prompt, pairs, feedback: writer.sentence(12) };
}

function promptAt(at: number, writer: Writer): string {
  return `Question ${at + 1}: ${writer.sentence(10).slice(0, -1)}?`;
}

function dialogueOf(writer: Writer): ReferenceDialogue {
  const nodes = times(NODES, (at) => ({
    id: `n${at + 1}`,
    speaker: at % 2 ? 'Ben' : 'Ada',
    text: writer.paragraph(30),
    choices:
      at === NODES - 1
        ? []
        : [2, 3].map((step) => ({
            text: writer.sentence(6),
            to: `n${Math.min(NODES, at + step)}`,
          })),
  }));
  return { id: 'dialogue', title: 'Dialogue', start: 'n1', nodes };
}

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
