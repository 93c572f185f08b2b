import { isExposed } from '../dom/is-shown.ts';
import { nameOf } from '../dom/name-of.ts';
import { quote, tidy } from '../dom/tidy.ts';
import type { Hit, Rule } from '../rule.ts';

/** A table of facts, as opposed to one that is said to be for looks. */
function listTables(all: (selector: string) => Element[]): HTMLTableElement[] {
  return all('table').filter(
    (table): table is HTMLTableElement =>
      table instanceof HTMLTableElement &&
      isExposed(table) &&
      !['presentation', 'none'].includes(table.getAttribute('role') ?? ''),
  );
}

const rowsOf = (table: HTMLTableElement) => [...table.rows].filter((row) => row.closest('table') === table);
const isBlank = (cell: Element) =>
  tidy(cell.textContent) === '' &&
  cell.querySelector('img, svg, input, select, textarea, button, a') === null;
const headersOf = (table: HTMLTableElement) =>
  rowsOf(table).flatMap((row) => [...row.cells].filter(({ localName }) => localName === 'th'));

/** Cells with words for pages instead of facts: a navigation here, an article there. */
function isLayout(table: HTMLTableElement): boolean {
  if (table.caption !== null || headersOf(table).length > 0) return false;
  const rows = rowsOf(table);
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const hasParts =
    table.querySelector('h1, h2, h3, h4, nav, form, p + p, ul, header, footer, main, article, section') !==
    null;
  const longest = Math.max(
    0,
    ...rows.flatMap(({ cells }) => [...cells].map((cell) => tidy(cell.textContent).length)),
  );
  return hasParts || rows.length < 2 || columns < 2 || longest > 160;
}

/** What a table needs to be heard cell by cell (techniques H39, H51, H63). */
export const tables: Rule = {
  id: 'table-structure',
  criterion: '1.3.1',
  whom: 'people who hear a table cell by cell, and need to be told of which row and column',
  remedy: 'Give the table a caption, th with scope for each row and column, and one fact for each cell.',
  find: ({ all }) =>
    listTables(all).flatMap((table) => (isLayout(table) ? findLayout(table) : findInData(table))),
};

function findLayout(table: HTMLTableElement): Hit[] {
  const message = `A table lays the page out: it has no headers, and its cells are parts of a page (${quote(table.textContent, 40)}).`;
  return [{ element: table, message }, ...findNested(table)];
}

function findNested(table: HTMLTableElement): Hit[] {
  const inner = table.querySelector('table');
  return inner === null
    ? []
    : [{ element: inner, message: 'A table stands within a cell of another table.' }];
}

function findInData(table: HTMLTableElement): Hit[] {
  const rows = rowsOf(table);
  const headers = headersOf(table);
  const cells = rows.flatMap((row) => [...row.cells]);
  const hits: Hit[] = [...findNested(table)];
  const add = (element: Element, message: string) => hits.push({ element, message });
  const caption = tidy(table.caption?.textContent);
  if (caption === '' && nameOf(table) === '') add(table, 'The table has no caption that says what it shows.');
  else if (
    caption === '' &&
    table.closest('figure')?.querySelector('figcaption') === null &&
    !table.hasAttribute('aria-labelledby') &&
    !table.hasAttribute('aria-label')
  )
    add(table, 'The table has no caption that says what it shows.');
  if (headers.length === 0) add(table, 'The table has no header cells (th).');
  if (headers.length > 0 && headers.length === cells.length) add(table, 'The table has only header cells.');
  const scopeless = headers.filter(
    (cell) => !cell.hasAttribute('scope') && !isBlank(cell) && !isNamedById(cell, table),
  );
  if (scopeless[0])
    add(
      scopeless[0],
      `${scopeless.length === 1 ? 'A header cell does' : `${scopeless.length} header cells do`} not say whether they head a row or a column (scope): ${quote(scopeless[0].textContent)}.`,
    );
  for (const cell of headers) if (isBlank(cell)) add(cell, 'A header cell is empty.');
  const blank = cells.filter((cell) => cell.localName === 'td' && isBlank(cell) && !isCorner(cell));
  if (blank[0])
    add(
      blank[0],
      `${blank.length === 1 ? 'A cell is' : `${blank.length} cells are`} empty, and nobody hears why.`,
    );
  const merged = cells.filter(
    (cell) => (cell.colSpan > 1 || cell.rowSpan > 1) && !isSpanDeclared(cell, table),
  );
  if (merged[0])
    add(
      merged[0],
      `${merged.length === 1 ? 'A cell is' : `${merged.length} cells are`} merged over several rows or columns: ${quote(merged[0].textContent)}.`,
    );
  const widths = new Set(countColumns(rows));
  if (widths.size > 1)
    add(
      table,
      `The rows of the table have different numbers of columns: ${[...widths].toSorted((one, other) => one - other).join(', ')}.`,
    );
  return hits;
}

const isCorner = (cell: HTMLTableCellElement) =>
  cell.cellIndex === 0 &&
  cell.parentElement instanceof HTMLTableRowElement &&
  cell.parentElement.rowIndex === 0;
const isNamedById = (cell: Element, table: Element) =>
  cell.id !== '' && table.querySelector(`[headers~="${CSS.escape(cell.id)}"]`) !== null;

function isSpanDeclared(cell: HTMLTableCellElement, table: Element): boolean {
  if (cell.localName === 'td') return cell.hasAttribute('headers');
  // A header that is as high as two rows of headers heads its column all the same.
  if (cell.colSpan === 1 && cell.getAttribute('scope') === 'col') return true;
  return ['colgroup', 'rowgroup'].includes(cell.getAttribute('scope') ?? '') || isNamedById(cell, table);
}

function countColumns(rows: readonly HTMLTableRowElement[]): readonly number[] {
  const open: number[] = [];
  return rows.map((row) => {
    let width = open.reduce((sum, left, index) => {
      open[index] = Math.max(0, left - 1);
      return sum + (left > 0 ? 1 : 0);
    }, 0);
    for (const cell of row.cells) {
      width += cell.colSpan;
      if (cell.rowSpan > 1)
        for (let column = 0; column < cell.colSpan; column += 1) open.push(cell.rowSpan - 1);
    }
    return width;
  });
}
