/* Asks libical whether each calendar keeps the restrictions of RFC 5545 (section 3.6): which properties a component may
   have, must have, and how often. Prints a line for each file that does not, and for each part that it could not read.
   Build: cc -o libical libical.c $(pkg-config --cflags --libs libical). Use: libical FILE… */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static char *read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc((size_t)size + 1);
  size_t got = text == NULL ? 0 : fread(text, 1, (size_t)size, file);
  if (text != NULL) text[got] = '\0';
  fclose(file);
  return text;
}

int main(int count, char **paths) {
  int wrong = 0;
  for (int index = 1; index < count; index += 1) {
    char *text = read_file(paths[index]);
    icalcomponent *calendar = text == NULL ? NULL : icalparser_parse_string(text);
    int errors = calendar == NULL ? 1 : icalcomponent_count_errors(calendar);
    int valid = calendar != NULL && icalrestriction_check(calendar);
    /* The check leaves what it found in the parts themselves. */
    if (calendar != NULL && errors == 0) errors = icalcomponent_count_errors(calendar);
    if (!valid || errors > 0) {
      printf("%s: %s, %d errors\n", paths[index], valid ? "restrictions kept" : "restrictions broken", errors);
      if (calendar != NULL) fputs(icalcomponent_as_ical_string(calendar), stdout);
      wrong += 1;
    }
    if (calendar != NULL) icalcomponent_free(calendar);
    free(text);
  }
  return wrong == 0 ? 0 : 1;
}
