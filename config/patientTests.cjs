/* global jest */
// A test that starts LibreOffice or Chromium waits for it; jest takes no timeout of its own from a project.
jest.setTimeout(180_000);
