import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPages } from '#src/cli/published.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The page's own quoting and void style are Astro's business.
    'attr-quotes': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles of entries are as long as the question is.
    'long-title': 'off',
    // Unstyled lists lose their role in Safari; role="list" gives it back.
    'no-redundant-role': 'off',
    // Search results are options that hold links: the listbox manages their focus.
    'prefer-native-element': ['error', { exclude: ['listbox', 'option', 'combobox', 'dialog', 'group'] }],
    // The policy is a meta element, whose scripts and styles are hashed.
    'require-sri': 'off',
    'no-inline-style': 'error',
  },
});

const pages = new Map([...readPages('dist'), ['/404.html', readFileSync('dist/404.html', 'utf8')]]);

it('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});
