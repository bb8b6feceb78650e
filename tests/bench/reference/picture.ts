import { deflateSync } from 'node:zlib';
import type { Draws } from './draws.js';

const CHANNELS = 3;
/** Share of the values that get some noise. */
const NOISE = 0.5;
const LEAST_BYTES = 60_000;
/** Pixels; narrower pictures are far too small, so there is no need to draw them. */
const NARROWEST = 180;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A picture of about 60 kB: the narrowest of a fixed shape that reaches it. */
export function picture(draws: Draws): Buffer {
  const before = draws.position;
  for (let width = NARROWEST; ; width += 10) {
    draws.position = before;
    const png = pngOf(width, Math.round(width * 0.6), draws);
    if (png.length >= LEAST_BYTES) return png;
  }
}

/** Soft waves of colour with a little noise, as PNG. */
function pngOf(width: number, height: number, draws: Draws): Buffer {
  const waves = [draws.number() * 6, draws.number() * 6] as const;
  const line = width * CHANNELS + 1;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        const grain = draws.number() < NOISE ? draws.below(6) : 0;
        pixels[y * line + 1 + x * CHANNELS + channel] = shade(x, y, channel, waves, grain);
      }
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, true colour.
  head.set([8, 2], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function shade(
  x: number,
  y: number,
  channel: number,
  [across, down]: readonly [number, number],
  grain: number,
): number {
  const wave = Math.sin(across + x / 90 + channel) * Math.cos(down + y / 70 - channel);
  return Math.max(0, Math.min(255, 128 + 100 * wave + grain));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** @spec PNG, annex D: cyclic redundancy code of a chunk's type and data */
function crc32(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
