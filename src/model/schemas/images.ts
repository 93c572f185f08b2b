import { z } from 'zod';
import { fieldKinds, type ImageRole } from './field-kinds.ts';
import { text } from './fields.ts';

const imageFile = (role: ImageRole, example: string) =>
  z
    .string()
    .min(1, 'is empty')
    .register(fieldKinds, { kind: 'image', role })
    .meta({
      description: `The path of the ${role} in the folder content/images: a .jpg, .png, .webp or .avif file.`,
      examples: [example],
    });

/** The photograph of a person. */
export const photograph = z
  .strictObject({
    file: imageFile('photograph', 'photographs/jane-fallon.jpg'),
    alternativeText: text.optional().meta({
      description:
        'What the photograph shows, for people who do not see it; else “Photograph of” and the name.',
    }),
  })
  .meta({ description: 'A photograph of the person, which is cut to a square around its middle.' });

/** The logo of an organisation. */
export const logo = z
  .strictObject({
    file: imageFile('logo', 'logos/council.png'),
    alternativeText: text.optional().meta({
      description: 'What the logo says, for people who do not see it; else the name of the organisation.',
    }),
  })
  .meta({ description: 'The logo, shown whole on white.' });
