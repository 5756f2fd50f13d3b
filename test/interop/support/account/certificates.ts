import { ACMClient, ImportCertificateCommand, RequestCertificateCommand } from '@aws-sdk/client-acm'
import { CreateSAMLProviderCommand, IAMClient, UploadServerCertificateCommand } from '@aws-sdk/client-iam'
import { join } from 'node:path'
import { peerPaths } from '../../../../scripts/peers.ts'
import { serveClassically } from '../moto-requests.ts'
import { ROOT, runProgram } from '../run-program.ts'
import type { Connection } from './connection.ts'

/** Brought along, with the size of the key in bits, the days that are left, and whether a load balancer shows it. */
const IMPORTED = [
  { name: 'ends-soon', bits: 2048, days: 10, isUsed: true },
  { name: 'ends-soon-and-lies-about', bits: 2048, days: 10, isUsed: false },
  { name: 'lasts', bits: 2048, days: 400, isUsed: true },
  { name: 'weak', bits: 1024, days: 400, isUsed: false },
] as const

/** Certificates of ACM, some of them asked for and some brought along. */
export async function makeCertificates(place: Connection, account: string): Promise<void> {
  const acm = new ACMClient(place)
  for (const [DomainName, logged] of [
    ['www.example.com', 'ENABLED'],
    ['internal.example.com', 'DISABLED'],
  ] as const) {
    const Options = { CertificateTransparencyLoggingPreference: logged }
    await acm.send(new RequestCertificateCommand({ DomainName, ValidationMethod: 'DNS', Options }))
  }
  for (const { name, bits, days, isUsed } of IMPORTED) {
    const { certificate, key } = await signed(name, bits, days)
    const asked = { Certificate: Buffer.from(certificate), PrivateKey: Buffer.from(key) }
    const { CertificateArn = '' } = await acm.send(new ImportCertificateCommand(asked))
    if (isUsed)
      await serveClassically(place.endpoint, { account, region: place.region }, name, CertificateArn)
  }
}

/** One in IAM, of which moto tells that it ended in 2012 whatever it says, and a provider of SAML. */
export async function makeOldIdentities(place: Connection): Promise<void> {
  const iam = new IAMClient(place)
  const { certificate, key } = await signed('old', 2048, 400)
  await iam.send(
    new UploadServerCertificateCommand({
      ServerCertificateName: 'old',
      CertificateBody: certificate,
      PrivateKey: key,
    }),
  )
}

export async function makeSamlProvider(place: Connection): Promise<void> {
  const SAMLMetadataDocument = `<EntityDescriptor>${' '.repeat(1000)}</EntityDescriptor>`
  await new IAMClient(place).send(new CreateSAMLProviderCommand({ Name: 'company', SAMLMetadataDocument }))
}

async function signed(name: string, bits: number, days: number) {
  const { python } = await peerPaths()
  const script = join(ROOT, 'test/interop/support/make_certificate.py')
  const { code, stdout, stderr } = await runProgram(python, [script, name, String(bits), String(days)])
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as { readonly certificate: string; readonly key: string }
}
