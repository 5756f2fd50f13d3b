/** ISO 3166-1 alpha-2 of the countries whose ids are known (detect/national-ids.ts), for who does not look for any. */
export const NATIONAL_ID_COUNTRIES: readonly string[] =
  'AT AU BE BR CA CH DE DK ES FI FR GB IE IN IT MX NL NO PL PT SE US ZA'.split(' ')
