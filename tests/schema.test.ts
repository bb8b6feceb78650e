import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemTypes } from '../src/items/index.js';
import { itemSchemas } from '../src/items/schemas.js';
import '../src/reports/index.js';
import { reportType } from '../src/reports/registry.js';
import { reportSchemas } from '../src/reports/schemas.js';
import { editorSchemas } from '../packager/commands/schema.js';

const FOLDER = 'modules/schema';

describe('the schemas for editors', () => {
  test.each([...editorSchemas()])('%s is the one that "portolan schema" writes', (name, text) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });

  test('are all there is in their folder', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...editorSchemas().keys()].sort());
  });

  test('list every kind of item and refuse unknown keys', () => {
    const bank = editorSchemas().get('bank.schema.json') ?? '';

    for (const kind of Object.keys(itemSchemas)) expect(bank).toContain(`"const": "${kind}"`);
    expect(bank).toContain('"additionalProperties": false');
  });
});

describe('the registries of schemas', () => {
  test('hold a schema for every item type, and the other way round', () => {
    expect(Object.keys(itemSchemas).sort()).toEqual(itemTypes.map((type) => type.kind).sort());
  });

  test('hold schemas only of report types that exist', () => {
    for (const kind of Object.keys(reportSchemas)) expect(reportType(kind).kind).toBe(kind);
  });
});
