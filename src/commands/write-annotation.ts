/** What GitHub shows beside a line of a file, or above all files when it names none. */
export interface Annotation {
  readonly severity: 'error' | 'warning';
  /** The file from the folder of the repository. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly title?: string | undefined;
  readonly message: string;
}

/**
 * Writes an annotation for the log of GitHub Actions, in one line
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 * @param annotation what to show, and where
 */
export function writeAnnotation({ severity, file, line, column, title, message }: Annotation): string {
  const properties = [
    file === undefined ? undefined : `file=${escapeProperty(file.replaceAll('\\', '/'))}`,
    line === undefined ? undefined : `line=${line}`,
    column === undefined ? undefined : `col=${column}`,
    title === undefined ? undefined : `title=${escapeProperty(title)}`,
  ].filter((property) => property !== undefined);
  return `::${severity}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(message)}`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
