import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulas, printed } from '../../../tests/fakes/formulas.js';
import type { Expression } from './expression.js';
import { ExpressionError, namesIn, parseExpression, parseStatement } from './parse-expression.js';

/** What is wrong with a formula, and after how many characters. */
function faultOf(source: string, read: (source: string) => unknown = parseExpression) {
  try {
    read(source);
  } catch (error) {
    if (error instanceof ExpressionError) return { at: error.at, says: error.message };
    throw error;
  }
  return undefined;
}

describe('a formula', () => {
  test.each<{ source: string; tree: Expression; why: string }>([
    { source: '1200_00', tree: 120000, why: 'a number whose thousands are set apart' },
    { source: '  cash ', tree: 'cash', why: 'a variable' },
    { source: 'norway.knowledge', tree: 'norway.knowledge', why: 'a variable of a place' },
    { source: '1 + 2 * 3', tree: ['+', 1, ['*', 2, 3]], why: 'times before plus' },
    { source: '(1 + 2) * 3', tree: ['*', ['+', 1, 2], 3], why: 'what is in parentheses first' },
    { source: '9 - 3 - 2', tree: ['-', ['-', 9, 3], 2], why: 'from the left' },
    { source: '8 / 4 * 2 % 5', tree: ['%', ['*', ['/', 8, 4], 2], 5], why: 'from the left too' },
    { source: 'a1 < b1 + 1', tree: ['<', 'a1', ['+', 'b1', 1]], why: 'plus before comparing' },
    {
      source: 'aa == 1 and bb != 2 or cc >= 3',
      tree: ['or', ['and', ['==', 'aa', 1], ['!=', 'bb', 2]], ['>=', 'cc', 3]],
      why: 'comparing before "and", "and" before "or"',
    },
    {
      source: 'aa or bb and cc',
      tree: ['or', 'aa', ['and', 'bb', 'cc']],
      why: '"and" before "or" on the right too',
    },
    { source: 'not aa == bb', tree: ['not', ['==', 'aa', 'bb']], why: 'comparing before "not"' },
    { source: 'not aa and bb', tree: ['and', ['not', 'aa'], 'bb'], why: '"not" before "and"' },
    { source: 'aa and not bb', tree: ['and', 'aa', ['not', 'bb']], why: '"not" on the right' },
    { source: 'not not aa', tree: ['not', ['not', 'aa']], why: '"not" twice' },
    { source: '-5', tree: -5, why: 'a number below 0' },
    { source: '-0', tree: 0, why: 'no second 0' },
    { source: '- cash * 2', tree: ['*', ['-', 'cash'], 2], why: 'the sign first' },
    { source: '2 - -cash', tree: ['-', 2, ['-', 'cash']], why: 'a sign after a sign' },
    { source: '-(1 + 2)', tree: ['-', ['+', 1, 2]], why: 'a sign before parentheses' },
    { source: 'min(1, cash, 3)', tree: ['min', 1, 'cash', 3], why: 'as many parts as wanted' },
    {
      source: 'if(cash < 0, abs(cash), 0)',
      tree: ['if', ['<', 'cash', 0], ['abs', 'cash'], 0],
      why: 'a function in a function',
    },
    { source: 'sum(orders * 2)', tree: ['sum', ['*', 'orders', 2]], why: 'over all places' },
    { source: `chose('first-order', "b")`, tree: ['chose', 'first-order', 'b'], why: 'names' },
    { source: `weak('FIN1')`, tree: ['weak', 'FIN1'], why: 'one name' },
    { source: 'android + nothing', tree: ['+', 'android', 'nothing'], why: 'words inside words' },
  ])('reads $source: $why', ({ source, tree }) => {
    expect(parseExpression(source)).toEqual(tree);
  });

  test.each([
    { source: '', at: 0, says: 'ends where a value is expected' },
    { source: '1 +', at: 3, says: 'ends where a value is expected' },
    { source: '1 + * 2', at: 4, says: 'not "*"' },
    { source: 'cash and and due', at: 9, says: 'not "and"' },
    { source: '1 + not due', at: 4, says: 'not "not"' },
    { source: 'cash 5', at: 5, says: '"5" is not expected here' },
    { source: 'cash = 5', at: 5, says: '"=" cannot be read' },
    { source: '1.5', at: 1, says: '"." cannot be read' },
    { source: 'cash & due', at: 5, says: '"&" cannot be read' },
    { source: '(cash + 1', at: 9, says: '")" is missing' },
    { source: 'min(1, 2', at: 8, says: '")" is missing' },
    { source: 'cash + 1)', at: 8, says: '")" is not expected here' },
    { source: '1 + mni(1, 2)', at: 4, says: 'There is no function "mni"' },
    { source: 'toString(1)', at: 0, says: 'There is no function "toString"' },
    { source: 'norway.min(1, 2)', at: 0, says: 'There is no function "norway.min"' },
    { source: 'min(1)', at: 0, says: 'takes 2 to 9 parts, not 1' },
    { source: '2 * clamp(1, 2)', at: 4, says: 'takes 3 parts, not 2' },
    { source: 'min()', at: 4, says: 'not ")"' },
    { source: 'chose(card)', at: 6, says: 'A name in quotation marks is expected' },
    { source: 'chose(', at: 6, says: 'A name in quotation marks is expected' },
    { source: `1 + 'name'`, at: 4, says: `not "'name'"` },
    { source: `'name`, at: 0, says: `"'" cannot be read` },
    { source: '0 < cash < 5', at: 9, says: 'Comparisons cannot follow each other' },
    { source: '1 + 9007199254740992', at: 4, says: 'too large' },
    { source: '9'.repeat(400), at: 0, says: 'too large' },
    { source: '1+'.repeat(600), at: 1000, says: 'at most 1000 characters' },
  ])('is refused with the place of the fault: $source', ({ source, at, says }) => {
    const fault = faultOf(source);

    expect(fault?.says).toContain(says);
    expect(fault?.at).toBe(at);
  });

  test('that is printed reads back as the same tree', () => {
    fc.assert(
      fc.property(formulas, (tree) => {
        expect(parseExpression(printed(tree))).toEqual(tree);
      }),
    );
  });

  test('is read or refused with a place, whatever an author writes', () => {
    const words = ['cash', 'norway.due', 'min', 'not', 'and', '(', ')', ',', '-', '<', '==', '7'];
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words, "'it'", '1_0', '.', '='), { maxLength: 30 }),
    );
    fc.assert(
      fc.property(anything, (written) => {
        const source = typeof written === 'string' ? written : written.join(' ');
        const { at = 0 } = faultOf(source) ?? {};

        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  test.each(['(', '-', 'not ', 'min(1,', '1-(', 'if(not '])(
    'never ends the reader, however deep it goes: %s',
    (opening) => {
      const source = opening.repeat(Math.floor(1000 / opening.length));

      expect(faultOf(source)?.says).toContain('ends where a value is expected');
    },
  );
});

describe('a statement', () => {
  test.each<{ source: string; set: string; to: Expression }>([
    { source: 'cash = 5', set: 'cash', to: 5 },
    { source: 'cash += 1200_00', set: 'cash', to: ['+', 'cash', 120000] },
    { source: 'cash -= orders * 2', set: 'cash', to: ['-', 'cash', ['*', 'orders', 2]] },
    { source: 'cash -= 2 - 1', set: 'cash', to: ['-', 'cash', ['-', 2, 1]] },
    { source: 'norway.due=-1', set: 'norway.due', to: -1 },
    { source: ' cash = due == 3', set: 'cash', to: ['==', 'due', 3] },
  ])('$source', ({ source, set, to }) => {
    expect(parseStatement(source)).toEqual({ set, to });
  });

  test.each([
    { source: '', at: 0, says: 'A statement is' },
    { source: 'cash', at: 0, says: 'A statement is' },
    { source: 'cash == 5', at: 0, says: 'A statement is' },
    { source: '5 = cash', at: 0, says: 'A statement is' },
    { source: 'cash *= 5', at: 0, says: 'A statement is' },
    { source: 'cash += ', at: 8, says: 'ends where a value is expected' },
    { source: 'cash -= mx(1, 2)', at: 8, says: 'There is no function "mx"' },
    { source: 'cash = 1 +; 2', at: 10, says: '";" cannot be read' },
  ])('is refused with the place of the fault: "$source"', ({ source, at, says }) => {
    const fault = faultOf(source, parseStatement);

    expect(fault?.says).toContain(says);
    expect(fault?.at).toBe(at);
  });
});

describe('the names in a formula', () => {
  test.each([
    { source: '5', variables: [], past: [] },
    { source: 'cash + norway.due', variables: ['cash', 'norway.due'], past: [] },
    {
      source: `if(chose('card', 'b') or weak('FIN1'), min(cash, due), happened('strike'))`,
      variables: ['cash', 'due'],
      past: [
        { of: 'chose', names: ['card', 'b'] },
        { of: 'weak', names: ['FIN1'] },
        { of: 'happened', names: ['strike'] },
      ],
    },
  ])('are those it asks for: $source', ({ source, variables, past }) => {
    expect(namesIn(parseExpression(source))).toEqual({ variables, past });
  });
});
