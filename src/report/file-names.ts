/** Names of the files in the report folder. */
export const RESULT_FILE = 'result.json'
