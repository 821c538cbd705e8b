import { describe, expect, it } from 'vitest';
import { gpuOf, nextStep, type Situation } from '@/components/map/webgl/policy';

const plain: Situation = { asked: 'auto', gpu: 'unknown', saveData: false, visible: true, beyond: false };
const step = (more: Partial<Situation>) => nextStep({ ...plain, ...more });

describe('what draws WebGL', () => {
  it.each([
    'Google SwiftShader',
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Mesa/X.org, softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
    'GDI Generic',
  ])('%s is software', (renderer) => {
    expect(gpuOf({ renderer, caveat: false })).toBe('software');
  });
  it.each([
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 600 (GLK 2), OpenGL 4.6)',
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 1650 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Adreno (TM) 610',
    'Apple M1',
    'Mali-G52',
  ])('%s is a real GPU', (renderer) => {
    expect(gpuOf({ renderer, caveat: false })).toBe('hardware');
  });
  it('goes by the caveat where the name is kept secret', () => {
    expect(gpuOf({ renderer: null, caveat: true })).toBe('software');
    expect(gpuOf({ renderer: null, caveat: false })).toBe('hardware');
    expect(gpuOf({ renderer: 'Mozilla', caveat: true })).toBe('software');
  });
});

describe('the next step', () => {
  it('asks what draws here before anything else', () => {
    expect(step({})).toBe('probe');
  });
  it('starts by itself on a real GPU alone', () => {
    expect(step({ gpu: 'hardware' })).toBe('start');
    expect(step({ gpu: 'software' })).toBe('stay');
    expect(step({ gpu: 'none' })).toBe('stay');
  });
  it('starts in software when the reader zooms beyond the SVG, or asks', () => {
    expect(step({ gpu: 'software', beyond: true })).toBe('start');
    expect(step({ gpu: 'software', asked: 'webgl' })).toBe('start');
  });
  it('says so where WebGL was asked for and there is none, and keeps quiet where nobody asked', () => {
    expect(step({ gpu: 'none', asked: 'webgl' })).toBe('refuse');
    expect(step({ gpu: 'none', beyond: true })).toBe('stay');
  });
  it('never starts where little data is wanted, unless asked', () => {
    for (const gpu of ['unknown', 'hardware', 'software'] as const)
      expect(step({ gpu, saveData: true, beyond: true })).toBe('stay');
    expect(step({ gpu: 'hardware', saveData: true, asked: 'webgl' })).toBe('start');
  });
  it('never starts, nor asks what draws, while nobody sees it', () => {
    for (const gpu of ['unknown', 'none', 'hardware', 'software'] as const)
      for (const asked of ['auto', 'webgl', 'svg'] as const)
        expect(step({ gpu, asked, beyond: true, visible: false })).toBe('stay');
  });
  it('never starts where the link asks for the SVG', () => {
    for (const gpu of ['unknown', 'none', 'hardware', 'software'] as const)
      expect(step({ gpu, asked: 'svg', beyond: true })).toBe('stay');
  });
});
