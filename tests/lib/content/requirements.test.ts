import { expect, it } from 'vitest';
import { parseRequirements } from '#src/lib/content/requirements.ts';

it('reads every pin, with all versions of a library that differs by release', () => {
  const text = `# a comment
django==5.2.19 ; python_full_version < '3.12'
django==6.1.3 ; python_full_version >= '3.12'
argon2-cffi==25.1.0
numpy
`;
  expect(parseRequirements(text)).toEqual(
    new Map([
      ['django', ['5.2.19', '6.1.3']],
      ['argon2-cffi', ['25.1.0']],
    ]),
  );
});
