/**
 * For UV_THREADPOOL_SIZE. Names are resolved on threads of libuv, four of them unless told otherwise: a few names that hang would
 * keep every other check from being resolved. To be said before the first of them starts; and only for probing, because starting
 * so many takes as long as judging a hundred objectives.
 */
export const resolverThreads = '64';
