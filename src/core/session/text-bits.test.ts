import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from './bits.js';
import { LONGEST_TEXT, bytesOf, cutToBytes, packText, textBits, unpackText } from './text-bits.js';

const encoder = new TextEncoder();
/** Any text, halves of surrogate pairs included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7f0, max: 0xe010 })))
  .map((units) => String.fromCharCode(...units));
const wholeText = fc.string({ unit: 'binary' });

const packed = (text: string, limit: number) => {
  const writer = new BitWriter();
  packText(text, limit, writer);
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('Not the text of a writer');
  return reader.take(writer.length);
};
const readerOf = (count: number, ...bytes: number[]) => {
  const writer = new BitWriter().write(count, 12);
  for (const byte of bytes) writer.write(byte, 8);
  return new BitReader([...writer.toText()].flatMap((sign) => bitsOf(sign))).take(writer.length);
};
const bitsOf = (sign: string) => {
  const reader = BitReader.fromText(sign);
  return Array.from({ length: 6 }, () => reader?.read(1) ?? 0);
};

describe('the bytes of a text', () => {
  test.each([
    { text: '', bytes: 0 },
    { text: 'FCA', bytes: 3 },
    { text: 'año', bytes: 4 },
    { text: '€', bytes: 3 },
    { text: '🚢', bytes: 4 },
    { text: '\ud83d', bytes: 3 },
  ])('are $bytes for "$text"', ({ text, bytes }) => {
    expect(bytesOf(text)).toBe(bytes);
  });

  test('are those of its UTF-8', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bytesOf(text)).toBe(encoder.encode(text).length);
      }),
    );
  });
});

describe('a text that is cut', () => {
  test.each([
    { text: 'invoice', limit: 7, cut: 'invoice' },
    { text: 'invoice', limit: 3, cut: 'inv' },
    { text: 'año', limit: 2, cut: 'a' },
    { text: 'a€', limit: 3, cut: 'a' },
    { text: '🚢🚢', limit: 7, cut: '🚢' },
    { text: 'ane\u0301', limit: 3, cut: 'an', why: 'the accent belongs to its letter' },
    { text: 'a👍🏽', limit: 6, cut: 'a', why: 'so does a colour' },
    { text: 'a👩‍🔧', limit: 6, cut: 'a', why: 'and a joined sign' },
    { text: '\u0301a', limit: 1, cut: '' },
  ])('is "$cut" of "$text" within $limit bytes', ({ text, limit, cut }) => {
    expect(cutToBytes(text, limit)).toBe(cut);
  });

  test('is the start of the text, within the limit, and whole where it fits', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, limit) => {
        const cut = cutToBytes(text, limit);

        expect(text.startsWith(cut)).toBe(true);
        expect(bytesOf(cut)).toBeLessThanOrEqual(limit);
        if (bytesOf(text) <= limit) expect(cut).toBe(text);
      }),
    );
  });

  test('never ends with half a character', () => {
    fc.assert(
      fc.property(wholeText, fc.nat(60), (text, limit) => {
        expect(cutToBytes(text, limit)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('a text that was packed', () => {
  test('is read back', () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        expect(unpackText(packed(text, LONGEST_TEXT))).toBe(text);
      }),
    );
  });

  test('has the bytes of UTF-8', () => {
    fc.assert(
      fc.property(wholeText, (text) => {
        const reader = packed(text, LONGEST_TEXT);
        const bytes = Array.from({ length: reader.read(12) }, () => reader.read(8));

        expect(bytes).toEqual([...encoder.encode(text)]);
      }),
    );
  });

  test('takes at most the bits announced and is cut to its limit', () => {
    fc.assert(
      fc.property(wholeText, fc.nat(60), (text, limit) => {
        const reader = packed(text, limit);

        expect(reader.left).toBeLessThanOrEqual(textBits(limit));
        expect(unpackText(reader)).toBe(cutToBytes(text, limit));
      }),
    );
  });

  test('has a sign in the place of half a character', () => {
    expect(unpackText(packed('a\ud83d', 8))).toBe('a\ufffd');
  });

  test('is cut where no count could say its length', () => {
    expect(unpackText(packed('x'.repeat(5000), 5000))).toHaveLength(LONGEST_TEXT);
  });

  test('leaves what follows it', () => {
    const writer = new BitWriter();
    packText('año', 40, writer);
    writer.write(5, 3);
    const reader = BitReader.fromText(writer.toText());

    expect(reader && unpackText(reader)).toBe('año');
    expect(reader?.read(3)).toBe(5);
  });
});

describe('bits that are no text', () => {
  test.each([
    { why: 'fewer bytes than counted', bits: readerOf(2, 0x41) },
    { why: 'a byte that follows nothing', bits: readerOf(1, 0x80) },
    { why: 'a start without its end', bits: readerOf(1, 0xc3) },
    { why: 'a start followed by a letter', bits: readerOf(2, 0xc3, 0x41) },
    { why: 'more bytes than needed', bits: readerOf(2, 0xc1, 0x81) },
    { why: 'half a surrogate pair', bits: readerOf(3, 0xed, 0xa0, 0x80) },
    { why: 'a code beyond the last', bits: readerOf(4, 0xf4, 0x90, 0x80, 0x80) },
    { why: 'a start of five bytes', bits: readerOf(5, 0xf8, 0x88, 0x80, 0x80, 0x80) },
  ])('are refused: $why', ({ bits }) => {
    expect(() => unpackText(bits)).toThrow(RangeError);
  });

  test('are refused or read as a text, whatever they are', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        const read = () => unpackText(readerOf(bytes.length, ...bytes));
        let expected: string | undefined;
        try {
          expected = decoder.decode(bytes);
        } catch {
          expected = undefined;
        }

        if (expected === undefined) expect(read).toThrow(RangeError);
        else expect(read()).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
