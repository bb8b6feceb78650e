import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexed } from './palette.js';
import { readPng, writeIndexedPng, type Pixels } from './png.js';

/** A PNG as a browser writes it, from lines that begin with the number of their filter. */
function browserPng(width: number, height: number, lines: readonly number[]): Buffer {
  const part = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return [length, Buffer.from(type), data, Buffer.alloc(4)];
  };
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.alloc(8),
    ...part('IHDR', head),
    ...part('IDAT', deflateSync(Buffer.from(lines))),
  ]);
}

const pixels = fc
  .record({ width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 1, max: 6 }) })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
      .map((rgb): Pixels => ({ width, height, rgb })),
  );

function colours(rgb: Uint8Array): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let at = 0; at < rgb.length; at += 3) seen.add(rgb.subarray(at, at + 3).join());
  return seen;
}

describe('picture by a palette', () => {
  test('has every pixel as it was where 256 colours suffice', () => {
    fc.assert(
      fc.property(pixels, ({ rgb, width, height }) => {
        const { palette, places } = indexed({ rgb, width, height });

        const back = [...places].flatMap((place) => [
          ...palette.subarray(place * 3, place * 3 + 3),
        ]);

        expect(back).toEqual([...rgb]);
      }),
    );
  });

  test('keeps to 256 colours where there are more', () => {
    const rgb = new Uint8Array(3 * 1000).map((_value, at) => (at * 7919) % 256);

    const { palette, places } = indexed({ width: 1000, height: 1, rgb });

    expect(colours(rgb).size).toBeGreaterThan(200);
    expect(palette.length / 3).toBeLessThanOrEqual(256);
    expect(Math.max(...places)).toBeLessThan(palette.length / 3);
  });

  test('is written as a PNG that names its size', () => {
    const png = writeIndexedPng({ width: 3, height: 2 }, new Uint8Array(3), new Uint8Array(6));

    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  });
});

describe('PNG of a browser', () => {
  test('is refused when it is none', () => {
    expect(() => readPng(Buffer.from('<svg/>'))).toThrow('no PNG');
  });

  const above = [0, 10, 20, 30, 40, 50, 60];
  test.each([
    { filter: 'no filter', line: [0, 1, 2, 3, 4, 5, 6], pixels: [1, 2, 3, 4, 5, 6] },
    { filter: 'the pixel to the left', line: [1, 1, 2, 3, 1, 1, 1], pixels: [1, 2, 3, 2, 3, 4] },
    { filter: 'the line above', line: [2, 1, 1, 1, 2, 2, 2], pixels: [11, 21, 31, 42, 52, 62] },
    { filter: 'the mean of both', line: [3, 1, 1, 1, 0, 0, 0], pixels: [6, 11, 16, 23, 30, 38] },
    {
      filter: 'the nearest of three',
      line: [4, 0, 0, 0, 1, 1, 1],
      pixels: [10, 20, 30, 41, 51, 61],
    },
  ])('is read where a line is told by $filter', ({ line, pixels: expected }) => {
    const { rgb } = readPng(browserPng(2, 2, [...above, ...line]));

    expect([...rgb.subarray(6)]).toEqual(expected);
  });
});
