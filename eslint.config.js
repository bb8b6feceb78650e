import lit from 'eslint-plugin-lit';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'tests/fixtures/', '.cache/'] },
  ...typescript.configs.strict,
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'off',
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use a stream from core/session/random.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/scenario/**/*.ts', 'src/players/scenario/**/*.ts'],
    ignores: ['**/*-element.ts', '**/*-view.ts', '**/element.ts', '**/screen.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'A run follows from its code and the moves alone.' },
      ],
    },
  },
);
