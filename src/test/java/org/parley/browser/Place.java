package org.parley.browser;

/**
 * A page of the server.
 *
 * @param path its address on the server
 * @param thing what it is about, which its title must carry
 * @param fails whether it tells that something went wrong, which the console repeats
 */
public record Place(String path, String thing, boolean fails) {
  static Place of(String path, String thing) {
    return new Place(path, thing, false);
  }

  static Place failing(String path, String thing) {
    return new Place(path, thing, true);
  }

  @Override
  public String toString() {
    return path;
  }
}
