/**
 * How a person starts the program, whatever they did to have it: npx takes what is in a clone or installed in the folder,
 * else what is installed for all, and starts it with any Node from 20 on.
 */
export const CALL = 'npx cloud-baseline'
