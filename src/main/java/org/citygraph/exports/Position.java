package org.citygraph.exports;

/**
 * A place on earth in degrees (WGS 84).
 */
record Position(double longitude, double latitude) {
}
