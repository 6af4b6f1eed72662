import { deprecations } from './index.js';
await deprecations(import.meta.dirname);
