package id.lentera.analysis.spatial;

import java.util.Arrays;

/** Numbers long keys from 0 in the order they are met; a map without boxes. */
final class LongNumbers {

    private static final int FREE = -1;

    private long[] keys = new long[1 << 12];
    private int[] numbers = free(1 << 12);
    private int count;

    int of(long key) {
        if (2 * count >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (numbers[slot] == FREE) {
            keys[slot] = key;
            numbers[slot] = count++;
        }
        return numbers[slot];
    }

    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed ^ mixed >>> 32) & keys.length - 1;
        while (numbers[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = free(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private static int[] free(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, FREE);
        return numbers;
    }
}
