// Puts a query into the editor, and the cursor behind its last colon
const editor = document.querySelector('.CodeMirror').CodeMirror;
editor.setValue(arguments[0]);
const before = arguments[0].slice(0, arguments[0].lastIndexOf(':') + 1).split('\n');
editor.setCursor({ line: before.length - 1, ch: before.at(-1).length });
editor.focus();
