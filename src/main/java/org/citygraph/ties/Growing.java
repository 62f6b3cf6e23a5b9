package org.citygraph.ties;

import java.util.Arrays;

/**
 * Arrays that grow by half when they are full.
 */
final class Growing {

	private Growing() {
	}

	static int[] toHold(int[] array, int size) {
		return (size <= array.length) ? array : Arrays.copyOf(array, capacity(size));
	}

	static byte[] toHold(byte[] array, int size) {
		return (size <= array.length) ? array : Arrays.copyOf(array, capacity(size));
	}

	private static int capacity(int size) {
		return (int) Math.min(size + (size >> 1) + 16L, Integer.MAX_VALUE - 8L);
	}

}
