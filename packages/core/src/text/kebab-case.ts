/** What ids look like: lower-case letters, digits and single hyphens. */
export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
