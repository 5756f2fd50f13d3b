import type { Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { tagList } from './describe.ts'
import { listing, noSuch } from './lists.ts'
import { uniqueId } from './principals.ts'
import { render } from './render.ts'
import { stateOf } from './state-of.ts'

export const TRUSTED: Operations = {
  ListServerCertificates: listing('ServerCertificateMetadataList', ({ certificates }, { account }) =>
    certificates.map(({ name, path, uploaded, expires }) => ({
      Path: path,
      ServerCertificateName: name,
      ServerCertificateId: uniqueId('ASCA', account, name),
      Arn: `arn:aws:iam::${account}:server-certificate${path}${name}`,
      UploadDate: uploaded,
      Expiration: expires,
    })),
  ),
  ListServerCertificateTags: listing('Tags', ({ certificates }, { parameters }) => {
    const wanted = parameters.get('ServerCertificateName') ?? ''
    const found = certificates.find(({ name }) => name === wanted)
    if (found === undefined) throw noSuch('Server Certificate', wanted)
    return tagList(found.tags ?? {})
  }),
  ListSAMLProviders: (call) =>
    render({
      SAMLProviderList: stateOf(call).samlProviders.map(({ name, created, validUntil }) => ({
        Arn: `arn:aws:iam::${call.account}:saml-provider/${name}`,
        ValidUntil: validUntil,
        CreateDate: created,
      })),
    }),
  ListSAMLProviderTags: listing('Tags', ({ samlProviders }, { parameters }) => {
    const arn = parameters.get('SAMLProviderArn') ?? ''
    const provider = samlProviders.find(({ name }) => arn.endsWith(`:saml-provider/${name}`))
    if (provider === undefined) throw noSuch('SAML provider', arn)
    return tagList(provider.tags)
  }),
  ListOpenIDConnectProviders: (call) =>
    render({
      OpenIDConnectProviderList: stateOf(call).oidcProviders.map(({ url }) => ({
        Arn: `arn:aws:iam::${call.account}:oidc-provider/${url}`,
      })),
    }),
  GetOpenIDConnectProvider: (call) => {
    const arn = call.parameters.get('OpenIDConnectProviderArn') ?? ''
    const provider = stateOf(call).oidcProviders.find(({ url }) => arn.endsWith(`:oidc-provider/${url}`))
    if (provider === undefined) {
      throw new AwsFault('NoSuchEntity', 404, `OpenIDConnect Provider not found for arn ${arn}`)
    }
    return render({
      Url: provider.url,
      ClientIDList: provider.clients,
      ThumbprintList: ['1b511abead59c6ce207077c0bf0e0043b1382612'],
      CreateDate: provider.created,
      Tags: [],
    })
  },
}
