/** The file of the report folder for people. */
export const PAGE_FILE = 'report.html'

/** The file of the report folder that has everything: what other reports cut, they say is there. */
export const RESULT_FILE = 'result.json'
