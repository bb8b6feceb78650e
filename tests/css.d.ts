/** Style sheets that a test puts on the page. */
declare module '*.css';
