import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesCode, decodeCode, encodeCode, MOST_BYTES } from '#src/lib/code/link.ts';

const fragmentOf = (bytes: Uint8Array, version = '1'): string =>
  `#code=${Buffer.from(bytes).toString('base64url')}.${version}`;
const TOO_LARGE = [expect.stringContaining('larger than 64 KiB')];
const DAMAGED = [expect.stringContaining('damaged or was cut off')];

describe('code in a link', () => {
  it.each(['', 'print(1)\n', 'größe = "🐍"\n', '\ufeffprint()\n', 'def f():\n\treturn "\\0\0"\n'])(
    'comes back as it was: %j',
    async (code) => {
      const { value, errors } = await encodeCode(code);
      expect(errors).toEqual([]);
      expect(await decodeCode(value ?? '')).toEqual({ value: code, errors: [] });
    },
  );

  it('comes back whatever it is, and the link ends in no sign that a chat would leave out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (code) => {
        const { value } = await encodeCode(code);
        expect(value).toMatch(/^#code=[\w-]+\.1$/);
        expect((await decodeCode(value ?? '')).value).toBe(code.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('is short: a program of two kilobytes fits in a line of a chat', async () => {
    const code = Array.from({ length: 50 }, (_, index) => `print("the number is", ${index} * total)\n`).join('');
    expect((await encodeCode(code)).value?.length).toBeLessThan(500);
  });

  it('may be as large as the limit, compressible or not, and no larger', async () => {
    // 7919 generates the numbers below 65537 in an order that does not compress well.
    let state = 1;
    const noise = Array.from({ length: MOST_BYTES }, () => (state = (state * 7919) % 65537) & 127);
    for (const code of ['a'.repeat(MOST_BYTES), String.fromCharCode(...noise).replaceAll('\r', ' ')]) {
      const { value } = await encodeCode(code);
      expect((await decodeCode(value ?? '')).value === code).toBe(true);
    }
    expect(await encodeCode('a'.repeat(MOST_BYTES + 1))).toEqual({
      value: null,
      errors: [expect.stringContaining('64 KiB')],
    });
    expect((await encodeCode('é'.repeat(MOST_BYTES / 2 + 1))).value).toBeNull();
  });

  it('can be read with nothing but Python or Node: zlib in base64url', async () => {
    expect(await decodeCode(fragmentOf(deflateSync('print(2)\r\n')))).toEqual({ value: 'print(2)\n', errors: [] });
  });
});

describe('a fragment that carries no code', () => {
  it.each(['', '#', '#L3', '#L3-L7', '#runs', '#program', '#codes', '#code', '#CODE=x'])('%j is none', async (none) => {
    expect(carriesCode(none)).toBe(false);
    expect(await decodeCode(none)).toEqual({ value: null, errors: [] });
  });
});

describe('a hostile fragment', () => {
  it.each([
    ['without a version', '#code=abc'],
    ['that is empty', '#code='],
    ['with signs of another alphabet', '#code=a+b/c=.1'],
    ['with a percent sign', '#code=%.1'],
    ['that is HTML', '#code=<img src=x onerror=alert(1)>.1'],
    ['that is not base64', '#code=a.1'],
    ['that is not zlib', fragmentOf(Buffer.from('print(1)'))],
    ['that ends early', fragmentOf(deflateSync('print(1)').subarray(0, -1))],
    ['that goes on after its end', fragmentOf(Buffer.concat([deflateSync('print(1)'), Buffer.from('x')]))],
    ['that is not UTF-8', fragmentOf(deflateSync(Buffer.from([0xff, 0xfe])))],
  ])('%s is refused with a sentence', async (_, fragment) => {
    expect(await decodeCode(fragment)).toEqual({ value: null, errors: DAMAGED });
  });

  it('of another version says so', async () => {
    const { errors } = await decodeCode(fragmentOf(deflateSync('print(1)'), '2'));
    expect(errors).toEqual([expect.stringContaining('another version of this site')]);
  });

  it('that is huge is refused without being read', async () => {
    expect(await decodeCode(`#code=${'A'.repeat(10_000_000)}.1`)).toEqual({ value: null, errors: TOO_LARGE });
  });

  it('that is a compression bomb is unpacked up to the limit and no further', async () => {
    const bomb = deflateSync(Buffer.alloc(60_000_000));
    expect(fragmentOf(bomb).length).toBeLessThan(MOST_BYTES * 1.4);
    let unpacked = 0;
    const original = globalThis.DecompressionStream;
    class Counted extends original {
      override get readable(): InstanceType<typeof original>['readable'] {
        const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            unpacked += chunk.length;
            controller.enqueue(chunk);
          },
        });
        return super.readable.pipeThrough(count);
      }
    }
    globalThis.DecompressionStream = Counted;
    try {
      expect(await decodeCode(fragmentOf(bomb))).toEqual({ value: null, errors: TOO_LARGE });
    } finally {
      globalThis.DecompressionStream = original;
    }
    expect(unpacked).toBeGreaterThan(MOST_BYTES);
    expect(unpacked).toBeLessThan(4 * 1024 * 1024);
  });

  it('of one byte more than the limit is refused, of the limit not', async () => {
    expect((await decodeCode(fragmentOf(deflateSync(Buffer.alloc(MOST_BYTES, 97))))).errors).toEqual([]);
    expect((await decodeCode(fragmentOf(deflateSync(Buffer.alloc(MOST_BYTES + 1, 97))))).errors).toEqual(TOO_LARGE);
  });

  it('never throws, whatever it is', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((noise) => fragmentOf(noise));
    const damaged = fc.tuple(fc.string({ maxLength: 400 }), fc.nat(), fc.nat(255)).map(([code, at, byte]) => {
      const packed = deflateSync(code);
      packed[at % packed.length] = byte;
      return fragmentOf(packed);
    });
    const text = fc.string({ unit: 'binary' }).map((any) => `#code=${any}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, damaged, text, fc.string()), async (fragment) => {
        const { value, errors } = await decodeCode(fragment);
        expect(value === null || errors.length === 0).toBe(true);
        for (const error of errors) expect(error).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('that was changed on its way is noticed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 20, maxLength: 400 }), fc.nat(), async (code, at) => {
        const packed = deflateSync(code);
        // The checksum at the end, whichever byte of it.
        const where = packed.length - 1 - (at % 4);
        packed[where] = (packed[where] ?? 0) ^ 1;
        expect((await decodeCode(fragmentOf(packed))).errors).toEqual(DAMAGED);
      }),
    );
  });
});
