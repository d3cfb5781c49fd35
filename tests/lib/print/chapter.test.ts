import { describe, expect, it } from 'vitest';
import { asChapter } from '#src/lib/print/chapter.ts';

const chapter = (html: string, relink = (href: string): string => href): string =>
  asChapter(html, 'question-zip', relink);

describe('an entry as a chapter', () => {
  it('has ids of its own, its links follow, and its sections are no landmarks', () => {
    const html = '<section aria-labelledby="traps"><h2 id="traps">Traps</h2></section><a href="#traps">see</a>';
    expect(chapter(html)).toBe(
      '<div><h3 id="question-zip--traps">Traps</h3></div>' + '<a href="#question-zip--traps">see</a>',
    );
  });

  it('unfolds what is folded and keeps its heading', () => {
    const html = '<details class="ask"><summary><h3 id="why">Why?</h3></summary><p>So.</p></details>';
    expect(chapter(html)).toBe('<div class="ask"><h4 id="question-zip--why">Why?</h4><p>So.</p></div>');
  });

  it('has no controls and says nothing to the search', () => {
    const html =
      '<h3 id="a">A<a class="anchor" href="#a" data-pagefind-ignore>#</a></h3>' +
      '<figcaption data-pagefind-ignore>a.py<copy-code><button>Copy</button></copy-code></figcaption>' +
      '<pre tabindex="0"><code>x</code></pre>';
    expect(chapter(html)).toBe('<h4 id="question-zip--a">A</h4><figcaption>a.py</figcaption><pre><code>x</code></pre>');
  });

  it('asks where each link leads now', () => {
    const relink = (href: string): string => (href === '/questions/map/#traps' ? '#question-map--traps' : href);
    expect(chapter('<a href="/questions/map/#traps">map</a> <a href="https://a.b/#c">c</a>', relink)).toBe(
      '<a href="#question-map--traps">map</a> <a href="https://a.b/#c">c</a>',
    );
  });

  it('keeps drawings as they are, arrow heads included', () => {
    const svg =
      '<svg viewBox="0 0 9 9"><marker id="arrow-a" refX="9"></marker><path marker-end="url(#arrow-a)"></path></svg>';
    expect(chapter(svg)).toBe(
      '<svg viewBox="0 0 9 9"><marker id="question-zip--arrow-a" refX="9"></marker>' +
        '<path marker-end="url(#question-zip--arrow-a)"></path></svg>',
    );
  });

  it('leaves text and code as they were', () => {
    const html = '<p>a &lt; b &amp;&nbsp;— “ok”</p><pre><code>if a &lt; b:\n\n    pass\n</code></pre>';
    expect(chapter(html)).toBe(html);
  });
});
