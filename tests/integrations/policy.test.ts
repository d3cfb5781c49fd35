import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '#src/integrations/policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string): string =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self'${policy}"><style>a{}</style></head><script type="module">go("<b>")</script>`;

it('keeps the hashes of what is on a page, and drops the others', () => {
  const own = ` ${hash('a{}')} ${hash('go("<b>")')}`;
  expect(withOwnHashes(page(`${own} ${hash('elsewhere')}`))).toBe(page(own));
});

it('leaves a page without a policy as it is', () => {
  expect(withOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});
