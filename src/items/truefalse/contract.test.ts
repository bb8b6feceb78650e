import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { falseStatement, trueStatement } from '../../../tests/contracts/samples/truefalse.js';
import { truefalse, type TruefalseResponse } from './truefalse.js';

const responses: fc.Arbitrary<TruefalseResponse> = fc.constantFrom(
  {},
  { value: true },
  { value: false },
);

describe('the contract of item types', () => {
  itemContract('a false statement', {
    type: truefalse,
    item: falseStatement,
    responses,
    key: { value: false },
  });
  itemContract('a true statement', {
    type: truefalse,
    item: trueStatement,
    responses,
    key: { value: true },
  });
});
