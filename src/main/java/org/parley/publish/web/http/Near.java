package org.parley.publish.web.http;

import java.util.List;

/** What was looked for in vain, and what comes near it. */
public record Near(String typed, List<Cell> things) {}
