import { closeSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../../src/module/problem.js';
import { checkSvg } from './check-svg.js';
import type { MediaFile } from './loaded-module.js';
import { readSource } from './source-file.js';

const KILOBYTE = 1_000;
const LARGE_IMAGE = 500 * KILOBYTE;
const MOST_IMAGE = 2_000 * KILOBYTE;
const MOST_SOUND_OR_FILM = 20_000 * KILOBYTE;

/** The first bytes of each kind of picture, as Latin-1 text. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
};

/** What is wrong with a picture, sound or film: too large, not what its name says, or unsafe. */
export function checkMedia(media: MediaFile, shown: string): readonly Problem[] {
  const extension = media.path.slice(media.path.lastIndexOf('.') + 1);
  const size = sizeProblem(media, shown, ['mp3', 'mp4', 'vtt'].includes(extension));
  if (size?.severity === 'error') return [size];
  const told = size ? [size] : [];
  if (extension === 'svg') {
    const { text, problem } = readSource({ shown, path: media.file });
    return text === undefined ? [...told, problem] : [...told, ...checkSvg(text, shown)];
  }
  const beginning = BEGINNINGS[extension];
  if (!beginning || beginning.test(firstBytes(media.file))) return told;
  const what = `The file does not begin like a .${extension} file; it is empty, broken or of another kind.`;
  const remedy = 'Open it in an image program and export it again under this name.';
  return [...told, { code: 'image-broken', severity: 'error', file: shown, what, remedy }];
}

function sizeProblem(media: MediaFile, file: string, moving: boolean): Problem | undefined {
  const most = moving ? MOST_SOUND_OR_FILM : MOST_IMAGE;
  if (media.bytes <= (moving ? most : LARGE_IMAGE)) return undefined;
  const why = 'Learners on a slow connection would wait for it.';
  const remedy = moving
    ? 'Shorten it or compress it more.'
    : 'Export it at most 1,600 pixels wide as .webp or .jpg; drawings as .svg.';
  return media.bytes > most
    ? {
        code: 'media-too-large',
        severity: 'error',
        file,
        what: `The file has ${inKilobytes(media.bytes)}; at most ${inKilobytes(most)} are allowed.`,
        why,
        remedy,
      }
    : {
        code: 'media-large',
        severity: 'warning',
        file,
        what: `The picture has ${inKilobytes(media.bytes)}; up to ${inKilobytes(LARGE_IMAGE)} load well.`,
        why,
        remedy,
      };
}

function inKilobytes(bytes: number): string {
  return `${String(Math.ceil(bytes / KILOBYTE)).replace(/\B(?=(\d{3})+$)/g, ',')} kB`;
}

function firstBytes(file: string): string {
  const bytes = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}
