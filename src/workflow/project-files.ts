/**
 * What a repository holds for this program, relative to its root. The first two names of files are looked for without
 * being asked for; in the third, the folder of rules, nothing is read that `rules` does not name.
 */
export const PROJECT_FILES = {
  config: '.github/cloud-baseline.yml',
  exceptions: '.github/cloud-baseline-exceptions.yml',
  rules: '.github/cloud-baseline',
  workflow: '.github/workflows/cloud-baseline.yml',
} as const
