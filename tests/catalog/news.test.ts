import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyOf } from '#src/catalog/git.ts';
import { newsOf } from '#src/catalog/news.ts';
import type { News } from '#src/lib/content/changes.ts';
import { conceptText, questionText, soundCatalog } from '../support/builders.ts';

const QUESTION = 'content/questions/concurrency/task-group.mdx';
const CONCEPT = 'content/concepts/concurrency/event-loop.mdx';
const OLD_CONCEPT = 'content/concepts/concurrency/loop.mdx';
const root = mkdtempSync(join(tmpdir(), 'news-'));
const { entries } = soundCatalog();

beforeAll(() => {
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit('2026-01-01', { [QUESTION]: questionText(), [OLD_CONCEPT]: conceptText() });
  commit('2026-02-02', { [QUESTION]: questionText().replace('Do not.', 'Never.') });
  commit('2026-02-02', { [QUESTION]: questionText({ title: 'Why a group?' }).replace('Do not.', 'Never.') });
  mkdirSync(join(root, 'content/concepts/concurrency'), { recursive: true });
  git(root, 'mv', OLD_CONCEPT, CONCEPT);
  commit('2026-03-03', {
    [QUESTION]: questionText({ title: 'Why a group?', aliases: '[tg, TaskGroup]' }).replace('Do not.', 'Never.'),
  });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('news', () => {
  it('are what came of the last day that changed what readers see', () => {
    expect(newsIn(root)).toEqual([
      { id: 'question/task-group', date: '2026-02-02', news: ['title', 'Traps'] },
      { id: 'concept/event-loop', date: '2026-01-01', news: 'new' },
    ]);
  });

  it('of a shallow clone go as far as it does', () => {
    const clone = `${root}-shallow`;
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${root}`, clone]);
    expect(newsIn(clone)).toEqual([
      { id: 'question/task-group', date: '2026-11-21', news: null },
      { id: 'concept/event-loop', date: '2026-11-21', news: null },
    ]);
    git(clone, 'fetch', '--quiet', '--deepen=1');
    expect(newsIn(clone)[1]).toEqual({ id: 'question/task-group', date: '2026-02-02', news: ['title'] });
    rmSync(clone, { recursive: true });
  });

  it('without git are the entries’ own dates', () => {
    const none = mkdtempSync(join(tmpdir(), 'no-git-'));
    expect(newsIn(none).map(({ date, news }) => [date, news])).toEqual([
      ['2026-11-21', null],
      ['2026-11-21', null],
    ]);
    rmSync(none, { recursive: true });
  });
});

function newsIn(folder: string): { id: string; date: string; news: News | null }[] {
  const history = historyOf(folder);
  const items = newsOf(entries, folder, (file) => history.get(file) ?? []);
  return items.map(({ entry, date, news }) => ({ id: entry.id, date, news }));
}

function commit(date: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git(root, 'add', '--all');
  const env = { GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` };
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@reference.example'];
  execFileSync('git', [...author, 'commit', '--quiet', '-m', 'Change'], { cwd: root, env: { ...process.env, ...env } });
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd });
}
