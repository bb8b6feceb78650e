/** The one page of the preview; its script shows the list of packages or plays one. */
export function page(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview | Portolan</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<ptl-preview></ptl-preview>
<script type="module" src="/lms.js"></script>
</body>
</html>
`;
}
