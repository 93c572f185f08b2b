/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/* What a test measures inside a page: each function runs in the browser, and gives one line for everything that is wrong. */

/** The measurements, for `page.evaluate`. */
export const measure = { sideways, clipped, overlaps, contrast, targets, lineLengths };

function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : [];
}

/** Text that does not fit into a box that hides or cuts what is too much. */
function clipped(): string[] {
  return Array.from(document.querySelectorAll('main *, header *, footer *'))
    .filter((element) => {
      const { overflowX, overflowY, position, width } = getComputedStyle(element);
      if (position === 'absolute' && width === '1px') return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        element.textContent?.trim() !== '' &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    })
    .filter((element) => !element.matches('.page-header, .home-header'))
    .map((element) => `${element.className}: ${element.textContent?.trim().slice(0, 40)}`);
}

/** Things of the agenda, and blocks of text, that lie over each other. */
function overlaps(): string[] {
  const boxes = Array.from(
    document.querySelectorAll(
      '.session-card, .break, .timetable__time, .person-card, .announcement-card, h1, .lead',
    ),
  )
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const lines: string[] = [];
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide <= 1 || high <= 1 || one.element.contains(other.element)) continue;
      lines.push(
        `"${one.element.textContent?.trim().slice(0, 30)}" lies over "${other.element.textContent?.trim().slice(0, 30)}"`,
      );
    }
  }
  return lines;
}

/** Text whose contrast with what lies behind it is below 7:1 (WCAG 2.2, 1.4.6). */
function contrast(): string[] {
  type Color = readonly [number, number, number, number];
  const parse = (value: string): Color => {
    const numbers = (value.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    const scale = value.startsWith('color(') ? 255 : 1;
    return [red * scale, green * scale, blue * scale, alpha];
  };
  const luminance = ([red, green, blue]: Color) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element): Color => {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const color = parse(getComputedStyle(each).backgroundColor);
      if (color[3] > 0.99) return color;
    }
    return [255, 255, 255, 1];
  };
  const lines = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (element === null || text === '' || element.closest('svg, style') !== null) continue;
    if (element.getClientRects().length === 0) continue;
    const [one, other] = [luminance(parse(getComputedStyle(element).color)), luminance(groundOf(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 7)
      lines.add(
        `${ratio.toFixed(2)}:1 for "${text.slice(0, 40)}" in <${element.localName} class="${element.className}">`,
      );
  }
  return [...lines];
}

/** Links and controls that a finger of 44 by 44 pixels would miss (WCAG 2.2, 2.5.5); those in a sentence are left out. */
function targets(): string[] {
  const lines: string[] = [];
  for (const link of document.querySelectorAll('a[href], button, summary, input')) {
    if (link.matches('.skip-link, .heading-link')) continue;
    const parent = link.parentElement;
    if (
      parent?.textContent?.trim() !== link.textContent?.trim() &&
      getComputedStyle(link).display === 'inline'
    )
      continue;
    link.scrollIntoView({ block: 'center' });
    const rect = link.getClientRects()[0];
    if (rect === undefined) continue;
    const [x, y] = [rect.left + Math.min(rect.width / 2, 60), rect.top + rect.height / 2];
    const reach = (dx: number, dy: number) =>
      document.elementFromPoint(x + dx, y + dy)?.closest('a, button, summary, input') === link;
    const span = (dx: number, dy: number) => {
      let reached = 0;
      for (const sign of [-1, 1]) {
        for (let step = 1; step <= 44 && reach(sign * step * dx, sign * step * dy); step += 1) reached += 1;
      }
      return reached + 1;
    };
    const [wide, high] = [span(1, 0), span(0, 1)];
    if (wide < 44 || high < 44)
      lines.push(
        `${wide} by ${high} for "${link.textContent?.trim().slice(0, 40)}" in .${parent?.className}`,
      );
  }
  return [...new Set(lines)];
}

/** Text with a line of more than 75 characters of its average width (WCAG 2.2, 1.4.8 allows 80). */
function lineLengths(): string[] {
  return Array.from(document.querySelectorAll('main p, main dd, main .source-list li')).flatMap((element) => {
    const lines = new Map<number, number>();
    let [width, length] = [0, 0];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      length += (walker.currentNode.textContent ?? '').replaceAll(/\s+/g, ' ').length;
      for (const rect of range.getClientRects()) {
        const line = Math.round(rect.bottom / 8);
        lines.set(line, (lines.get(line) ?? 0) + rect.width);
        width += rect.width;
      }
    }
    const longest = Math.round(Math.max(0, ...lines.values()) / (width / length));
    return longest > 75 ? [`${longest} characters: ${element.textContent?.trim().slice(0, 60)}`] : [];
  });
}
