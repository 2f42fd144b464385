/** The pages as a browser shows them, and what people do on them. */
package org.parley.browser;
