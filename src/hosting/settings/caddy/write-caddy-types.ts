import { contentTypes, typeOf } from '../../content-types.ts';

/**
 * Writes the types of files for Caddy, which would ask the operating system, and get other ones on each machine.
 */
export function writeCaddyTypes(): string {
  const lines = Object.entries(contentTypes).map(
    ([ending, type]) =>
      `	@type_${ending.slice(1)} path *${ending}\n	header @type_${ending.slice(1)} Content-Type "${type}"\n`,
  );
  return `	header Content-Type "${typeOf('')}"
${lines.join('')}	@type_page path */\n	header @type_page Content-Type "${typeOf('index.html')}"\n`;
}
