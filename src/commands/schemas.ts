/** `npm run schemas`: describes the files of `_data/` for editors, with the ids that exist now. */
import { schemaFolder } from '../editor/create-schemas.ts';
import { writeSchemas } from '../editor/write-schemas.ts';
import { readOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const written = await writeSchemas(readOptions().event);
  if (written === undefined) {
    console.error(
      'The facts cannot be read, so that their ids are not known. npm run build says what is wrong.',
    );
    return 1;
  }
  console.log(
    written.length === 0
      ? `The descriptions in ${schemaFolder} are up to date.`
      : `Written: ${written.join(', ')}.`,
  );
  return 0;
});
