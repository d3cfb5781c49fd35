/** Shows a line of a figure's program: by its address where lines have addresses, otherwise by selecting it. */
export function selectLine(figure: HTMLElement, line: number): void {
  if (figure.querySelector('program-lines') !== null) {
    location.hash = `#L${String(line)}`;
    return;
  }
  const code = figure.querySelector('.source pre code');
  const range = code === null ? null : rangeOfLine(code, line);
  if (range === null) return;
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

function rangeOfLine(code: Element, line: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let at = 1;
  let begun = line === 1;
  if (begun) range.setStart(code, 0);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
      at += 1;
      if (begun) {
        range.setEnd(node, feed);
        return range;
      }
      if (at === line) {
        range.setStart(node, feed + 1);
        begun = true;
      }
    }
  }
  if (begun) range.setEndAfter(code);
  return begun ? range : null;
}
