/** The version of fortify: one for the actions, the command line and the packages. */
export const version = '0.1.0';
