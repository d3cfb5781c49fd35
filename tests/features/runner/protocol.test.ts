import { expect, it } from 'vitest';
import { parseMessage, type Message } from '#src/features/runner/protocol.ts';

it.each<Message>([
  { type: 'ready', snapshot: null },
  { type: 'ready', snapshot: new Uint8Array(2) },
  { type: 'output', head: [{ stream: 'out', text: 'a' }], cut: 0, tail: [] },
  { type: 'input' },
  { type: 'failed', why: 'no' },
  { type: 'ended', ended: { how: 'ended', status: 1 } },
  { type: 'ended', ended: { how: 'memory' } },
  { type: 'ended', ended: { how: 'crashed', why: 'deep' } },
])('reads $type', (message) => {
  expect(parseMessage(structuredClone(message))).toEqual(message);
});

it.each([
  null,
  'ready',
  {},
  { type: 'other' },
  { type: 'output' },
  { type: 'output', head: [{ stream: 'html', text: 'a' }], cut: 0, tail: [] },
  { type: 'output', head: [{ stream: 'out', text: 1 }], cut: 0, tail: [] },
  { type: 'output', head: [], cut: '0', tail: [] },
  { type: 'ended' },
  { type: 'ended', ended: { how: 'ended', status: '0' } },
])('does not read %j', (message) => {
  expect(parseMessage(message)).toBeNull();
});
