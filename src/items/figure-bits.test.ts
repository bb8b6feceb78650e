import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from '../core/session/bits.js';
import { figureBits, LARGEST_SIZE, packFigure, unpackFigure } from './figure-bits.js';

describe('a figure in bits', () => {
  test.each([
    { value: 0, decimals: 0, text: 'A' },
    { value: 12.5, decimals: 2, text: 'k4g' },
    { value: -12.345, decimals: 3, text: '-By' },
    { value: 7628.96, decimals: 2, text: 'l0gg' },
  ])('is saved as $text for ever ($value with $decimals decimals)', ({ value, decimals, text }) => {
    const writer = new BitWriter();
    packFigure(value, decimals, writer);

    expect(writer.toText()).toBe(text);
    expect(writer.length).toBe(figureBits(value, decimals));
    const reader = BitReader.fromText(text)?.take(writer.length);
    expect(reader && unpackFigure(reader, decimals)).toBe(value);
  });

  test('is the same figure in more bits than it needs', () => {
    const writer = new BitWriter();
    packFigure(-3, 1, writer, 40);

    expect(writer.length).toBe(40);
    expect(
      unpackFigure(BitReader.fromText(writer.toText())?.take(40) ?? new BitReader([]), 1),
    ).toBe(-3);
  });

  test('takes 40 bits at most, whatever was entered', () => {
    expect(figureBits(1e300, 3)).toBe(40);
    expect(figureBits(LARGEST_SIZE, 0)).toBe(40);
  });
});
