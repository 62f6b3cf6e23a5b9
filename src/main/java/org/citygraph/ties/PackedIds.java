package org.citygraph.ties;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A list of ids in one array of bytes: a third of the memory that as many strings take.
 */
final class PackedIds {

	private byte[] bytes = new byte[1024];

	private int[] ends = new int[64];

	private int size;

	void add(String id) {
		byte[] added = id.getBytes(StandardCharsets.UTF_8);
		append(added, 0, added.length);
	}

	String get(int position) {
		int start = start(position);
		return new String(this.bytes, start, this.ends[position] - start, StandardCharsets.UTF_8);
	}

	/**
	 * Compares two ids by their bytes, which is the order of strings as ids are ASCII.
	 */
	int compare(int one, int other) {
		return Arrays.compareUnsigned(this.bytes, start(one), this.ends[one], this.bytes, start(other),
				this.ends[other]);
	}

	/**
	 * The ids at these positions, in this order, in no more memory than they need.
	 */
	PackedIds inOrder(int[] positions) {
		PackedIds ordered = new PackedIds();
		ordered.bytes = new byte[this.size == 0 ? 0 : this.ends[this.size - 1]];
		ordered.ends = new int[positions.length];
		for (int position : positions) {
			ordered.append(this.bytes, start(position), this.ends[position]);
		}
		return ordered;
	}

	private void append(byte[] source, int from, int to) {
		int start = start(this.size);
		int end = Math.addExact(start, to - from);
		this.bytes = Growing.toHold(this.bytes, end);
		this.ends = Growing.toHold(this.ends, this.size + 1);
		System.arraycopy(source, from, this.bytes, start, to - from);
		this.ends[this.size++] = end;
	}

	private int start(int position) {
		return (position == 0) ? 0 : this.ends[position - 1];
	}

}
