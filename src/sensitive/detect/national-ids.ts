import { validate as vnr } from 'stdnum/lib/cjs/at/vnr.js'
import { validate as tfn } from 'stdnum/lib/cjs/au/tfn.js'
import { validate as nn } from 'stdnum/lib/cjs/be/nn.js'
import { validate as cpf } from 'stdnum/lib/cjs/br/cpf.js'
import { validate as sin } from 'stdnum/lib/cjs/ca/sin.js'
import { validate as ahv } from 'stdnum/lib/cjs/ch/ssn.js'
import { validate as idnr } from 'stdnum/lib/cjs/de/idnr.js'
import { validate as passport } from 'stdnum/lib/cjs/de/passport.js'
import { validate as cpr } from 'stdnum/lib/cjs/dk/cpr.js'
import { validate as dni } from 'stdnum/lib/cjs/es/dni.js'
import { validate as nie } from 'stdnum/lib/cjs/es/nie.js'
import { validate as hetu } from 'stdnum/lib/cjs/fi/hetu.js'
import { validate as nir } from 'stdnum/lib/cjs/fr/nir.js'
import { validate as nino } from 'stdnum/lib/cjs/gb/nino.js'
import { validate as pps } from 'stdnum/lib/cjs/ie/pps.js'
import { validate as aadhaar } from 'stdnum/lib/cjs/in/aadhaar.js'
import { validate as pan } from 'stdnum/lib/cjs/in/pan.js'
import { validate as codiceFiscale } from 'stdnum/lib/cjs/it/codicefiscale.js'
import { validate as curp } from 'stdnum/lib/cjs/mx/curp.js'
import { validate as bsn } from 'stdnum/lib/cjs/nl/bsn.js'
import { validate as fodselsnummer } from 'stdnum/lib/cjs/no/fodselsnummer.js'
import { validate as pesel } from 'stdnum/lib/cjs/pl/pesel.js'
import { validate as nif } from 'stdnum/lib/cjs/pt/nif.js'
import { validate as personnummer } from 'stdnum/lib/cjs/se/personnummer.js'
import { validate as ssn } from 'stdnum/lib/cjs/us/ssn.js'
import { validate as zaId } from 'stdnum/lib/cjs/za/idnr.js'

/** A number by which a state knows a person. */
export interface NationalId {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly name: string
  readonly pattern: RegExp
  /** Its length, its dates, and its check digits where it has any. */
  readonly isValid: (text: string) => boolean
  /** What stands near it; in small letters. */
  readonly words: RegExp
  /** How certain it is without such words: by how many other things look like it. */
  readonly alone: number
}

type Validate = (text: string) => { readonly isValid: boolean }

function id(
  country: string,
  name: string,
  shape: string,
  validate: Validate,
  words: string,
  alone: number,
): NationalId {
  return {
    country,
    name,
    pattern: new RegExp(String.raw`(?<![\w.+-])(?:${shape})(?![\w-]|\.\d)`, 'g'),
    isValid: (text) => validate(text).isValid,
    words: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'u'),
    alone,
  }
}

/** A country's pack is used where the policy names it: nine digits are a number of Canada, and of much else. */
export const NATIONAL_IDS: readonly NationalId[] = [
  id(
    'AT',
    'Sozialversicherungsnummer',
    String.raw`\d{4} ?\d{6}`,
    vnr,
    'svnr|sv[ -]?nr|sozialversicherung\\w*|versicherungsnummer',
    0.3,
  ),
  id('AU', 'TFN', String.raw`\d{3} ?\d{3} ?\d{2,3}`, tfn, 'tfn|tax file(?: number)?', 0.3),
  id(
    'BE',
    'Rijksregisternummer',
    String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{11}`,
    nn,
    'rijksregister\\w*|registre national|insz|niss|nrn',
    0.5,
  ),
  id('BR', 'CPF', String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`, cpf, 'cpf|cadastro', 0.85),
  id('BR', 'CPF', String.raw`\d{11}`, cpf, 'cpf|cadastro', 0.3),
  id(
    'CA',
    'SIN',
    String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`,
    sin,
    'sin|nas|social insurance(?: number)?|assurance sociale',
    0.3,
  ),
  id(
    'CH',
    'AHV',
    String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`,
    ahv,
    'ahv\\w*|avs|sozialversicherung\\w*',
    0.8,
  ),
  id(
    'DE',
    'Steuer-ID',
    String.raw`\d{2} ?\d{3} ?\d{3} ?\d{3}`,
    idnr,
    'steuer[ -]?id\\w*|idnr|id[ -]nr|steuerliche|tax id|tin',
    0.4,
  ),
  id(
    'DE',
    'Personalausweis',
    '[CFGHJKLMNPRTVWXYZ0-9]{9}\\d?',
    passport,
    'personalausweis\\w*|ausweis\\w*|reisepass\\w*|passport|perso',
    0.1,
  ),
  id('DK', 'CPR', String.raw`\d{6}-?\d{4}`, cpr, 'cpr|personnummer', 0.3),
  id('ES', 'DNI', String.raw`\d{8}[ -]?[A-Z]`, dni, 'dni|nif|documento nacional', 0.6),
  id('ES', 'NIE', String.raw`[XYZ][ -]?\d{7}[ -]?[A-Z]`, nie, 'nie|extranjero', 0.7),
  id(
    'FI',
    'HETU',
    String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`,
    hetu,
    'hetu|henkilötunnus|henkilotunnus',
    0.8,
  ),
  id(
    'FR',
    'NIR',
    String.raw`[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
    nir,
    'nir|insee|sécurité sociale|securite sociale|sécu|numéro de sécu',
    0.75,
  ),
  id(
    'GB',
    'NINO',
    '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]',
    nino,
    'ni|nino|national insurance(?: number)?|ni no|nin',
    0.65,
  ),
  id('IE', 'PPS', String.raw`\d{7}[A-W][A-IW]?`, pps, 'pps|ppsn|personal public service', 0.5),
  id('IN', 'Aadhaar', String.raw`[2-9]\d{3} ?\d{4} ?\d{4}`, aadhaar, 'aadhaar|aadhar|uidai|uid', 0.4),
  id('IN', 'PAN', '[A-Z]{5}\\d{4}[A-Z]', pan, 'pan|permanent account', 0.5),
  id(
    'IT',
    'Codice fiscale',
    '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]',
    codiceFiscale,
    'codice fiscale|cf|c\\.f\\.',
    0.9,
  ),
  id('MX', 'CURP', '[A-Z]{4}\\d{6}[HM][A-Z]{5}[0-9A-Z]\\d', curp, 'curp', 0.9),
  id('NL', 'BSN', String.raw`\d{9}`, bsn, 'bsn|burgerservicenummer|sofinummer', 0.2),
  id(
    'NO',
    'Fødselsnummer',
    String.raw`\d{6} ?\d{5}`,
    fodselsnummer,
    'fødselsnummer|fodselsnummer|fnr|personnummer',
    0.5,
  ),
  id('PL', 'PESEL', String.raw`\d{11}`, pesel, 'pesel', 0.4),
  id('PT', 'NIF', String.raw`[1-9]\d{2} ?\d{3} ?\d{3}`, nif, 'nif|contribuinte', 0.2),
  id(
    'SE',
    'Personnummer',
    String.raw`(?:19|20)?\d{6}[-+]?\d{4}`,
    personnummer,
    'personnummer|personnr|pnr|samordningsnummer',
    0.4,
  ),
  id(
    'US',
    'SSN',
    String.raw`\d{3}-\d{2}-\d{4}`,
    writtenSsn,
    'ssn|social security(?: number| no)?|soc sec',
    0.65,
  ),
  id(
    'US',
    'SSN',
    String.raw`\d{3} \d{2} \d{4}|\d{9}`,
    writtenSsn,
    'ssn|social security(?: number| no)?|soc sec',
    0.05,
  ),
  id(
    'ZA',
    'Identity number',
    String.raw`\d{6} ?\d{4} ?\d{3}`,
    zaId,
    'id number|identity number|identiteitsnommer|said',
    0.4,
  ),
]

/** The Social Security Administration gives no serial number 0000. */
function writtenSsn(text: string): { isValid: boolean } {
  return { isValid: ssn(text).isValid && !text.endsWith('0000') }
}
